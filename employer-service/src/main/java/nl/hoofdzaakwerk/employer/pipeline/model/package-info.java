/** Where the contact with each employer stands, and how it got there (rule D1). */
package nl.hoofdzaakwerk.employer.pipeline.model;
