/** Whether figures are told in time and rightly: months on their way to the nation, and questions about data. */
package nl.hoofdzaakwerk.portal.programme.discipline;
