/** Activities that bring organisations together, with their day and what came of them (rule F14). */
package nl.hoofdzaakwerk.reporting.activity;
