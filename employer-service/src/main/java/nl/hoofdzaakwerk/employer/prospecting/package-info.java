/** On how few employers and sectors the work rests, and where to look for others (rule X13). */
package nl.hoofdzaakwerk.employer.prospecting;
