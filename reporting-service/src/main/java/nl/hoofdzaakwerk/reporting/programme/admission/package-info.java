/** How regions come into a division: places, admission, the waiting list and the way up (rules F1 and F2). */
package nl.hoofdzaakwerk.reporting.programme.admission;
