/** The measure of distances in Word: a twentieth of a point. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
