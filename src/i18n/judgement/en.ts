/** The words of situational judgement. */
export const en = {
  judgement: {
    instruction: 'Rate every reply. Several may be good, and none need be.',
    ratings: ['Makes it worse', 'Rather not', 'Rather yes', 'Serves well'],
    incomplete: { one: '{n} reply is not rated yet.', other: '{n} replies are not rated yet.' },
    yours: 'You: {rating}',
    panel: 'Key: {rating}',
    panelRange: 'Key: {low} or {high}',
    same: 'As in the key',
    near: 'One step from the key',
    far: 'Further from the key',
    scoring: 'Each reply counts 2 points if you rate it as the key does, 1 point if you are one step off.',
    rank: 'Put the replies in order with the arrows, the one that serves best first.',
    wellPlaced: 'Stands rightly towards all others',
    partlyPlaced: 'In the right order with {right} of {of} others',
    rankScoring: 'Counted are the pairs of replies that stand in the order of the key.',
    whose: 'Whose key this is',
  },
};

export type JudgementMessages = typeof en;
