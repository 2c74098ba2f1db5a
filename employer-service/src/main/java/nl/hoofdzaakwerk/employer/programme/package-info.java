/** The regions' places in the programme, as the reporting-service publishes them (rule F1). */
package nl.hoofdzaakwerk.employer.programme;
