/** Subscribers at the desk: found, counted, brought by a list with proof of consent, taken away. */
@org.springframework.modulith.NamedInterface("register")
package fr.parvis.subscribers.register;
