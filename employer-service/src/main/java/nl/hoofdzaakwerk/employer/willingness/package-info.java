/** How willing an employer shows itself to be, by evidence that fades without contact (rule X9). */
package nl.hoofdzaakwerk.employer.willingness;
