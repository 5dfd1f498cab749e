/** Subscribers at the desk: found, counted, brought by a list with proof of consent, taken away. */
package fr.parvis.subscribers.register;
