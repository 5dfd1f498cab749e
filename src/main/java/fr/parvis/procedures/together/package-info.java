/** Agents who write the same procedure at the same time see each other. */
package fr.parvis.procedures.together;
