/** Plans and the rules of agreeing, reviewing, aligning and closing them. */
package nl.hoofdzaakwerk.trajectory.plan.model;
