/**
 * Runs in the page before any island: notes what learners do to a question that is not ready yet, so that the island
 * can do it again once it is. Kept as text because its hash goes into the content security policy.
 */
export const earlyAnswers =
  "tpEarly=[];['change','input','click'].forEach(t=>addEventListener(t,e=>{let i=e.target;i.closest('astro-island[ssr]')&&tpEarly.push([t,i,/^(radio|checkbox)$/.test(i.type)?i.checked:i.value])},!0))";
