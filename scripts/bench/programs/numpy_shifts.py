# Times the same million shifts by numpy, in one call, with two hundred holidays; prints seconds of processor time.
import time

import numpy

numbers = numpy.arange(1_000_000)
days = numpy.datetime64("2013-01-01") + numbers % 5000
counts = numbers % 61 - 30
holidays = numpy.datetime64("2013-01-01") + numpy.arange(0, 5000, 25)
before = time.process_time()
shifted = numpy.busday_offset(days, counts, roll="forward", holidays=holidays)
seconds = time.process_time() - before
if numpy.isnat(shifted).any():
    raise SystemExit("a shift gave no day")
print(seconds)
