/** Contacts of organisations with employers, and the phone call that a written approach asks for (rule D4). */
package nl.hoofdzaakwerk.employer.activity;
