/**
 * Placements with an employer as the trajectory-service tells of them, and the aftercare that follows (rules D9 and
 * X14); the person stays unknown here (rule G3).
 */
package nl.hoofdzaakwerk.employer.aftercare;
