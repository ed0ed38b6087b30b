/** A step of the query: its name, and the SELECT that it stands for. */
export interface QueryStep {
  readonly name: string;
  readonly sql: string;
}

/** Later than any instant, and small enough to add to. */
const NEVER = '9000000000000000000';
/** A session's messages in time order. */
const OVER_CHANNEL = 'PARTITION BY customer, channel ORDER BY instant_us';
const OVER_SESSION = 'PARTITION BY customer, channel, session_no';

/** The last step of `sessionSteps`. */
export const SESSIONS = 'made_sessions';

const step = (name: string, sql: string): QueryStep => ({ name, sql: sql.trim() });

/** The rows that can be used. */
export function logStep(read: string): QueryStep {
  return step(
    'log_rows',
    `SELECT * FROM ${read} WHERE customer <> '' AND author <> '' AND instant_us IS NOT NULL`,
  );
}

/**
 * Rows as read → sessions. Messages of one instant are grouped first, so that no order among them decides anything.
 * @param read the name of the rows as read
 * @param silence microseconds, a number or what stands for one
 */
export function sessionSteps(read: string, silence: string): QueryStep[] {
  return [
    logStep(read),
    step(
      'instants',
      `
SELECT
  customer, channel, instant_us,
  MIN(year_month) AS month_here,
  MIN(CASE WHEN topic <> '' THEN topic END) AS topic_here,
  SUM(CASE WHEN author = 'customer' THEN 1 ELSE 0 END) AS by_customer,
  SUM(CASE WHEN author = 'ai' THEN 1 ELSE 0 END) AS by_ai,
  SUM(CASE WHEN author = 'human' THEN 1 ELSE 0 END) AS by_human
FROM log_rows
WHERE author <> 'system'
GROUP BY customer, channel, instant_us`,
    ),
    step(
      'ordered',
      `
SELECT
  customer, channel, instant_us, month_here, topic_here, by_customer, by_ai, by_human,
  ROW_NUMBER() OVER (${OVER_CHANNEL}) AS place,
  MAX(instant_us) OVER (${OVER_CHANNEL} ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS before_us
FROM instants`,
    ),
    step(
      'cuts',
      `
SELECT
  customer, channel, instant_us, month_here, topic_here, by_customer, by_ai, by_human,
  CASE WHEN place = 1 THEN 1 WHEN instant_us - before_us > ${silence} THEN 1 ELSE 0 END AS opens
FROM ordered`,
    ),
    step(
      'numbered',
      `
SELECT
  customer, channel, instant_us, month_here, topic_here, by_customer, by_ai, by_human, opens,
  SUM(opens) OVER (${OVER_CHANNEL} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS session_no
FROM cuts`,
    ),
    step(
      'asked',
      `
SELECT
  customer, channel, instant_us, month_here, topic_here, by_customer, by_ai, by_human, opens, session_no,
  SUM(by_customer) OVER (${OVER_SESSION} ORDER BY instant_us ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS asked_before,
  MIN(CASE WHEN topic_here IS NOT NULL THEN instant_us END) OVER (${OVER_SESSION}) AS topic_us
FROM numbered`,
    ),
    step(
      SESSIONS,
      `
SELECT
  customer, channel, session_no,
  COALESCE(MIN(CASE WHEN instant_us = topic_us THEN topic_here END), '') AS topic,
  MAX(CASE WHEN opens = 1 THEN month_here ELSE 0 END) AS year_month,
  MIN(instant_us) AS start_us,
  MAX(instant_us) AS end_us,
  SUM(CASE WHEN asked_before > 0 THEN by_ai ELSE 0 END) AS ai_replies,
  SUM(by_customer) AS customer_messages,
  SUM(by_human) AS human_messages
FROM asked
GROUP BY customer, channel, session_no`,
    ),
  ];
}

/**
 * Sessions → the counts. A session without a topic looks for the next one among all of the customer's, one with a topic
 * among those of this topic and of none: these are lanes, in each of which the next start is the least that follows.
 */
export function fateSteps(sessions: string, log: string, recontact: string): QueryStep[] {
  const ends = (lane: number, topic: string, where: string) => `
SELECT customer, ${lane} AS lane, ${topic} AS lane_topic, end_us AS edge_us, 1 AS is_end, ${NEVER} AS begins_us,
  channel, session_no, topic, year_month, ai_replies, human_messages
FROM ${sessions} WHERE ai_replies > 0 AND ${where}`;
  const starts = (lane: number, topic: string) => `
SELECT customer, ${lane} AS lane, ${topic} AS lane_topic, start_us AS edge_us, 0 AS is_end, start_us AS begins_us,
  channel, session_no, topic, year_month, ai_replies, human_messages
FROM ${sessions} WHERE customer_messages > 0`;
  const parts = [
    starts(1, 'topic'),
    starts(0, "''"),
    ends(0, "''", "topic = ''"),
    ends(1, 'topic', "topic <> ''"),
    ends(1, "''", "topic <> ''"),
  ];
  return [
    step('edges', parts.map((own) => own.trim()).join('\nUNION ALL\n')),
    step(
      'next_starts',
      `
SELECT
  customer, channel, session_no, topic, year_month, ai_replies, human_messages, edge_us, is_end,
  MIN(begins_us) OVER (
    PARTITION BY customer, lane, lane_topic ORDER BY edge_us, is_end
    ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
  ) AS next_us
FROM edges`,
    ),
    step(
      'ended',
      `
SELECT
  customer, channel, session_no, topic, year_month, ai_replies, human_messages,
  edge_us AS over_us,
  MIN(next_us) AS return_us
FROM next_starts
WHERE is_end = 1
GROUP BY customer, channel, session_no, topic, year_month, ai_replies, human_messages, edge_us`,
    ),
    step('log_end', `SELECT MAX(instant_us) AS last_us FROM ${log}`),
    step(
      'judged',
      `
SELECT
  e.channel AS channel, e.topic AS topic, e.year_month AS year_month, e.ai_replies AS ai_replies,
  CASE
    WHEN e.human_messages > 0 THEN 'handover'
    WHEN e.return_us <= e.over_us + ${recontact} THEN 'came back'
    WHEN e.over_us + ${recontact} > l.last_us THEN 'pending'
    ELSE 'resolved'
  END AS fate
FROM ended AS e CROSS JOIN log_end AS l`,
    ),
    step(
      'first_of_month',
      `
SELECT
  channel, year_month,
  ROW_NUMBER() OVER (PARTITION BY customer, year_month ORDER BY start_us, channel) AS place
FROM ${sessions}
WHERE ai_replies > 0`,
    ),
  ];
}

/** The result: counted sessions, and beside them contacts without the AI, customers, messages, the log's ends, rows left out. */
export function countsSelect({
  read,
  log,
  sessions,
}: Readonly<Record<'read' | 'log' | 'sessions', string>>): string {
  return [
    `SELECT 'sessions' AS part, channel, topic, year_month, ai_replies, fate, COUNT(*) AS counted
FROM judged GROUP BY channel, topic, year_month, ai_replies, fate`,
    // ClickHouse takes a name for what this SELECT calls so: columns say whose they are.
    `SELECT 'unaided' AS part, s.channel AS channel, s.topic AS topic, s.year_month AS year_month, 0 AS ai_replies, '' AS fate, COUNT(*) AS counted
FROM ${sessions} AS s WHERE s.ai_replies = 0 AND s.customer_messages > 0 GROUP BY s.channel, s.topic, s.year_month`,
    `SELECT 'customers' AS part, channel, '' AS topic, year_month, 0 AS ai_replies, '' AS fate, COUNT(*) AS counted
FROM first_of_month WHERE place = 1 GROUP BY channel, year_month`,
    `SELECT 'messages' AS part, '' AS channel, '' AS topic, 0 AS year_month, 0 AS ai_replies, author AS fate, COUNT(*) AS counted
FROM ${log} GROUP BY author`,
    `SELECT 'first' AS part, '' AS channel, '' AS topic, 0 AS year_month, 0 AS ai_replies, '' AS fate, MIN(instant_us) AS counted
FROM ${log} HAVING COUNT(*) > 0`,
    `SELECT 'last' AS part, '' AS channel, '' AS topic, 0 AS year_month, 0 AS ai_replies, '' AS fate, MAX(instant_us) AS counted
FROM ${log} HAVING COUNT(*) > 0`,
    `SELECT 'left out' AS part, '' AS channel, '' AS topic, 0 AS year_month, 0 AS ai_replies, reason AS fate, COUNT(*) AS counted
FROM (
  SELECT CASE WHEN instant_us IS NULL THEN 'time' WHEN author = '' THEN 'author' ELSE 'customer' END AS reason
  FROM ${read} WHERE instant_us IS NULL OR author = '' OR customer = ''
) AS unread GROUP BY reason`,
  ].join('\nUNION ALL\n');
}
