/** An example of a line of each question that `stats` answers, for help and errors, in the order in which they are listed. */
export const examples = {
  fisherExact: '{"fn":"fisherExact","a":8,"b":6,"c":0,"d":9}',
  binomialTest: '{"fn":"binomialTest","x":7,"n":21,"p0":0.04}',
  proportion: '{"fn":"proportion","x":7,"n":21}',
  newcombeDifference: '{"fn":"newcombeDifference","x1":8,"n1":14,"x2":0,"n2":9}',
  poissonRateRatio: '{"fn":"poissonRateRatio","x1":12,"t1":24,"x2":5,"t2":24}',
  kaplanMeier: '{"fn":"kaplanMeier","time":[5,8,8,12],"event":[1,0,1,1],"group":["A","A","B","B"]}',
  logRank: '{"fn":"logRank","time":[5,8,8,12],"event":[1,0,1,1],"group":["A","A","B","B"]}',
  restrictedMean: '{"fn":"restrictedMean","time":[5,8,8,12],"event":[1,0,1,1],"until":10}',
  aalenJohansen: '{"fn":"aalenJohansen","time":[5,8,8,12],"event":[1,0,2,1]}',
  adjust: '{"fn":"adjust","method":"BH","p":[0.01,0.04,0.03]}',
  permutation: '{"fn":"permutation","x":[12,7,9],"y":[3,8,5]}',
  kappa: '{"fn":"kappa","counts":[[20,5],[10,15]]}',
  alpha: '{"fn":"alpha","coders":[[1,2,3,null],[1,2,2,4]],"metric":"nominal"}',
} as const;

/** A question by its name. */
export type Fn = keyof typeof examples;
