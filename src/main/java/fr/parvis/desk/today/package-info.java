/** The page of the day: what all sources hold, merged, counted and grouped. */
package fr.parvis.desk.today;
