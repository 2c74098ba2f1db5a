/** What a rule says, and the terms a regional policy sets. */
package nl.hoofdzaakwerk.trajectory.policy.model;
