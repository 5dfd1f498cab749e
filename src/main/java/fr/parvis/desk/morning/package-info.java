/** The message of the morning: what awaits an agent, once a working day, for those who want it. */
package fr.parvis.desk.morning;
