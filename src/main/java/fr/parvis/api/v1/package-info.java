/** The calls of version 1. What they answer is described in {@code api/openapi.yaml}. */
package fr.parvis.api.v1;
