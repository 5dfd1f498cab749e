/** Keys that a device keeps and opens with a finger, a face or its own code (WebAuthn). */
package fr.parvis.account.passkeys;
