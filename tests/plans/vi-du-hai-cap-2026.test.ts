import { expect, it } from 'vitest';
import { readPlan } from '../plan/read-plan.ts';

const { plan, directory } = readPlan('plans/vi-du-hai-cap-2026.yaml');

it('says that it is invented', () => {
  expect(plan.example).toBe(true);
  expect(plan.note).toMatch(/không phải văn bản/);
  expect(plan.decision.number).toMatch(/^00\//);
});

it('has two levels only, whose communes belong to the province since 01/07/2025', () => {
  const communes = directory.agencies.filter(({ level }) => level === 'commune');
  expect(directory.agencies.filter(({ level }) => level === 'district')).toEqual([]);
  expect(communes).toHaveLength(36);
  expect(new Set(communes.map(({ parent, from }) => `${parent} ${from}`))).toEqual(
    new Set(['tinh-vinh-long 2025-07-01']),
  );
  expect(new Set(communes.map(({ code }) => code)).size).toBe(36);
});

it('inspects one unit for both subjects', () => {
  const subjects = plan.blocks
    .flatMap((block) => block.units)
    .filter((entry) => entry.unit === 'phuong-long-chau')
    .map((entry) => entry.subject);
  expect(subjects).toEqual(['cai-cach-hanh-chinh', 'chuyen-doi-so']);
});

it('has two whole teams, one of which its deputy may lead', () => {
  expect(plan.teams.map((team) => team.deputyLeads)).toEqual([false, true]);
  for (const team of plan.teams) {
    expect(team.members.map(({ role }) => role)).toEqual(['head', 'deputy', 'secretary', 'member']);
    expect(team.members.some((member) => member.absences.length > 0)).toBe(true);
    expect(team.substitutes).toHaveLength(1);
  }
});
