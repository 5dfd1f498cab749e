/** The hall of the demonstration: the kiosk in it, and what people asked the assistant. */
package fr.parvis.demo.hall;
