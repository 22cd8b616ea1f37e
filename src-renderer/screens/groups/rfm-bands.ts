/** The bands of the mean of frequency and value, the highest first, as their texts are called. */
export const RFM_BANDS = ['b0', 'b1', 'b2', 'b3', 'b4'] as const
