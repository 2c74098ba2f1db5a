/** Rules of routes and priorities. */
package nl.hoofdzaakwerk.trajectory.region.model;
