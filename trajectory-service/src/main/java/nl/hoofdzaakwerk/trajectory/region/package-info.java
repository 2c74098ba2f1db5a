/** What a region and its municipalities arrange themselves: routes of intake (A10) and priorities (A14). */
package nl.hoofdzaakwerk.trajectory.region;
