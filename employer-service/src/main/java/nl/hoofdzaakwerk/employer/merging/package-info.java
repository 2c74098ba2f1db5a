/** Records that are one employer: finding them, merging them and taking them apart again (rule D3). */
package nl.hoofdzaakwerk.employer.merging;
