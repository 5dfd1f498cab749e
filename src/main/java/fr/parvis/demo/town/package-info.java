/** The site of the communes of the demonstration: {@code demo/site/*.yaml}, and drawn pictures. */
package fr.parvis.demo.town;
