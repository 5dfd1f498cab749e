/** Steps that decide nothing, that nobody reaches or that nobody leaves, and who may decide. */
package fr.parvis.procedures.doctor.checks.circuit;
