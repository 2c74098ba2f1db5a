/** Job carving: a worksheet at an employer that takes tasks out of existing roles and ends in a vacancy (rule X11). */
package nl.hoofdzaakwerk.employer.carving;
