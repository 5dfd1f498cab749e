/** The work of the desk among what agents can find. */
package fr.parvis.desk.finding;
