/** What procedures say about the data they ask for: in the register, and to those who give it. */
package fr.parvis.procedures.data;
