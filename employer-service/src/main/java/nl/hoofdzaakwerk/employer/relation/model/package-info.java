/** Who the employers are: one record each, shared by the organisations of a region (rule D3). */
package nl.hoofdzaakwerk.employer.relation.model;
