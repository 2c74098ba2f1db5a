/** Evidence of willingness, its weight and its decay (rule X9). */
package nl.hoofdzaakwerk.employer.willingness.model;
