/** The sample key in Crisp's documentation; everybody who copies the sample has it. */
export const documentedSecret = '0fd72e0ff53b274293029fd1f3f40c92';
