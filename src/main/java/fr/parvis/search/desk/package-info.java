/** One box at the desk for everything that an agent may see. */
package fr.parvis.search.desk;
