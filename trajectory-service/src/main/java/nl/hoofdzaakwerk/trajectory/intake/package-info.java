/** Candidates, referrals, and whether a person is in scope (A1–A4, A16, P1). */
package nl.hoofdzaakwerk.trajectory.intake;
