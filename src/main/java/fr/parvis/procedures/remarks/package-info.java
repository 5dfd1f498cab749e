/** What agents say to each other about a place of a draft. */
package fr.parvis.procedures.remarks;
