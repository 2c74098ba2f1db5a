/** Candidates, referrals, and whether a person is in scope. */
package nl.hoofdzaakwerk.trajectory.intake;
