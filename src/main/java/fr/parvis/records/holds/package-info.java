/**
 * What must stay whatever its time, and what may only be stored; placed and lifted with a reason.
 */
package fr.parvis.records.holds;
