/** A valid signature is not everything: why the dashboard can show Unverified all the same. */
export const stillUnverifiedWords = {
  heading: 'If Crisp still shows Unverified',
  reasons: [
    'The page pushes another email than this one, or sets it again later without the signature.',
    'The conversation came another way than through the chatbox or its SDKs, for instance by email: such conversations are never verified.',
    'The page loads the chatbox of another website.',
    'Identity Verification is not switched on for the website (Settings, Websites, the website, Advanced configuration), or its plan does not include it.',
  ],
} as const;
