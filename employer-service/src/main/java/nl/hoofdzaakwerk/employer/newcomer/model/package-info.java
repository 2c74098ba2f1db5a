/** Which employers count as new to the target group (rule D2). */
package nl.hoofdzaakwerk.employer.newcomer.model;
