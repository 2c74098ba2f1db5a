/** Search over what one may see, and help with the terms of the field. */
package nl.hoofdzaakwerk.portal.privacy.find;
