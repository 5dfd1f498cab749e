/** Slips: proposed by night, approved by a person, carried out line by line, proved. */
package fr.parvis.records.slips;
