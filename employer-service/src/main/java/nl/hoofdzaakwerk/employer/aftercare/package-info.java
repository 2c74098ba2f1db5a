/** Placements with an employer as the trajectory-service tells of them; the person stays unknown here (rule G3). */
package nl.hoofdzaakwerk.employer.aftercare;
