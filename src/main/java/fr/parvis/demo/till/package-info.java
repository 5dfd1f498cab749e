/** Somebody who takes payments in the demonstration: no money moves. */
package fr.parvis.demo.till;
