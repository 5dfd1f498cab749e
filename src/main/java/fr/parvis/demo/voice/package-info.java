/** Subscribers and letters of the demonstration. */
package fr.parvis.demo.voice;
