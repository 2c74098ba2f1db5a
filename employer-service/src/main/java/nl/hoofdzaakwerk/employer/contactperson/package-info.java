/** People at employers: who to speak to, why they may be known here, and until when (rule P7). */
package nl.hoofdzaakwerk.employer.contactperson;
