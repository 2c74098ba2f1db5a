/** "Don't call twice": how often an employer hears of us, and who is about to call it (rule X8). */
package nl.hoofdzaakwerk.employer.pressure;
