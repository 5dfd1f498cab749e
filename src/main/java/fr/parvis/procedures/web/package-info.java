/** The catalogue, the sheets, and the agents' page of procedures. */
package fr.parvis.procedures.web;
