import { decimalToMicro } from '../../server/domain/micro.ts';
import { atMoment, type MockContext } from '../world/context.ts';
import type { MockCustomer, MockWallet } from '../world/state.ts';
import { recordUsage } from '../world/usage.ts';
import { addLot, catchUp, takeBack } from '../world/wallet.ts';
import type { SeededLot, SeededTeam } from './specification.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Hours before the end of the day at which something is used, in the order of the day. */
const HOURS_BACK = [15, 13, 11, 10, 8, 7, 5, 3, 1] as const;
const WEEKEND_PERCENT = 30;

interface TeamDay {
  readonly team: SeededTeam;
  readonly dailyUsage: Readonly<Record<string, number>>;
  readonly random: (low: number, high: number) => number;
}

/** A day at work: usage spread over its hours and over people, keys and projects. */
export function useAsTeam(day: MockContext, customer: MockCustomer, { team, dailyUsage, random }: TeamDay): void {
  const end = day.now().getTime();
  const weekday = new Date(end).getUTCDay();
  const ofUsual = (weekday === 0 || weekday === 6 ? WEEKEND_PERCENT : 100) * random(60, 140);
  for (const hoursBack of HOURS_BACK) {
    const hour = atMoment(day, new Date(end - hoursBack * HOUR_MS));
    if (customer.subscription && hour.now() < customer.subscription.anchorAt) continue;
    catchUp(hour, customer);
    for (const [feature, usual] of Object.entries(dailyUsage)) {
      // Of a whole day, so that what is used seldom is used now and then.
      const wanted = (usual * ofUsual * random(20, 180)) / (HOURS_BACK.length * 1_000_000);
      // What is counted by the thousand comes by the thousand.
      const grain = usual < 10_000 ? 1 : 2_000;
      const quantity = BigInt(Math.floor(wanted / grain + random(0, 99) / 100) * grain);
      if (quantity > 0n) use(hour, customer, { feature, quantity, team });
    }
  }
}

/** What was given or taken back on that day. */
export function changeLots(day: MockContext, wallet: MockWallet, lots: readonly SeededLot[], daysAgo: number): void {
  const today = day.now().getTime() + daysAgo * DAY_MS;
  for (const lot of lots) {
    if (lot.daysAgo === daysAgo) give(day, wallet, lot, today);
    if (lot.voidedDaysAgo !== daysAgo) continue;
    const given = wallet.grants.find(({ description }) => description === lot.description);
    if (!given) continue;
    takeBack(day, wallet, given, { description: lot.description, invoiceId: '' });
    given.voidedAt = day.now();
  }
}

function give(day: MockContext, wallet: MockWallet, lot: SeededLot, today: number): void {
  const { amount, description, expiresInDays, source, startsInDays } = lot;
  addLot(day, wallet, {
    source,
    amountMicro: decimalToMicro(amount),
    expiresAt: expiresInDays === undefined ? null : new Date(today + expiresInDays * DAY_MS),
    description,
    entryType: 'adjustment',
    ...(startsInDays !== undefined && { effectiveAt: new Date(today + startsInDays * DAY_MS) }),
  });
}

function use(
  hour: MockContext,
  customer: MockCustomer,
  { feature, quantity, team }: { feature: string; quantity: bigint; team: SeededTeam },
): void {
  const count = customer.usage.length;
  const member = pick(team.members, count);
  const project = pick(team.projects, count + Math.floor(count / 7));
  // What people do in the studio itself comes without a key.
  const key = count % 3 === 0 ? undefined : pick(team.keys, count);
  const properties = { member, project, ...(key !== undefined && { key }) };
  recordUsage(hour, customer, { eventId: hour.newId('event'), feature, quantity, properties });
}

function pick(names: readonly string[], index: number): string {
  return names[index % names.length] ?? '';
}
