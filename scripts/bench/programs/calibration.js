// Does the fixed piece of work once.
import { calibrate } from '../calibration.js';

if (!Number.isFinite(calibrate())) throw new Error('the fixed piece of work came to no number');
