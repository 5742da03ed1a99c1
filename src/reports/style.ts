/** The style sheet of the HTML report. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --soft: light-dark(#f6f8fa, #151b23);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #f2c14e); --notice: light-dark(#0550ae, #79b8ff); }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
  background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc); }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; }
article h2 { font-size: 1.1rem; margin: 0; }
h3 { font-size: 1rem; margin-bottom: 0; }
article { border: 1px solid var(--line); border-left: .4rem solid var(--severity); border-radius: .4rem;
  margin: 1rem 0; padding: .8rem 1rem; break-inside: avoid; }
article p { margin: .4rem 0 0; }
.error { --severity: var(--error); }
.warning { --severity: var(--warning); }
.notice { --severity: var(--notice); }
.severity { color: var(--severity); text-transform: uppercase; font-size: .8em; letter-spacing: .05em; }
code, pre { font: .9em/1.5 ui-monospace, monospace; }
code { background: var(--soft); padding: .1em .3em; border-radius: .2em; unicode-bidi: isolate; }
pre { background: var(--soft); padding: .6rem; margin: .6rem 0 0; border-radius: .3rem;
  white-space: pre-wrap; }
.number, small, footer { opacity: .7; }
details, footer { margin-top: 1rem; }
mark { background: none; color: var(--severity); font-weight: bold; text-decoration: underline wavy; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; min-width: 4rem; }
@media (max-width: 40rem) { thead { display: none; } td { display: block; } tr { display: block; margin-bottom: .6rem; } }
`;
